import { answers } from './answers/styles.js';
import { controls } from './controls/styles.js';

export const exerciseStyles = [controls, answers];
