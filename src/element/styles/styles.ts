import { checklist } from '../../checklist/styles.js';
import { frame } from './frame.js';
import { page } from './page.js';

/** The style sheets of the closed guide, in the order in which they count. */
export const styles = [page, frame, checklist];
