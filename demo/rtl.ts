import 'rejection-guide';
import { addLocale } from '../src/locales/locales.js';
import { ar } from './ar.js';

addLocale(ar);
