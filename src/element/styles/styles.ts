import { checklist } from '../../checklist/styles.js';
import { exerciseStyles } from '../../exercises/styles.js';
import { frame } from './frame.js';
import { page } from './page.js';

/** All style sheets of the guide, in the order in which they count. */
export const styles = [page, frame, checklist, ...exerciseStyles];
