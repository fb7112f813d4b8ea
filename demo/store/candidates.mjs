// Two invented candidates. A real site has a sign-in of its own, and looks these up.
export const candidates = {
  robin: {
    name: 'Robin Hale',
    application: { id: 'NR-2214', job: 'Timetable planner', met: 'Priya Nair' },
  },
  mina: {
    name: 'Mina Osei',
    application: { id: 'NR-2231', job: 'Passenger information editor', met: 'Tom Arkwright' },
  },
};
