export const given = { company: 'Northmere Railway', 'job-title': 'Timetable planner' };
