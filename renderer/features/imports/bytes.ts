export { writeBytes } from '../../i18n/figures';
