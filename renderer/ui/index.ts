/** The component library: values and callbacks only, and no words of its own. */
export { keyAlong } from './access/arrowKey';
export { announce, type Urgency } from './access/announce';
export { LiveRegion } from './access/LiveRegion';
export { ariaKeyShortcuts, type KeyLegends, type Platform } from './access/platform';
export { UiProvider, type UiProviderProps } from './access/UiProvider';
export { useReducedMotion } from './access/useReducedMotion';
export { VisuallyHidden } from './access/VisuallyHidden';

export { Button, type ButtonProps, type ButtonVariant } from './action/Button';
export { Chip, type ChipProps } from './action/Chip';
export { ChipGroup, ChipSet, type ChipGroupProps, type ChipOption, type ChipSetProps } from './action/ChipGroup';
export { ConfirmHold, type ConfirmHoldProps } from './action/ConfirmHold';
export { Icon, type IconProps, type IconShape } from './action/Icon';
export { IconButton, type IconButtonProps } from './action/IconButton';
export { rowButton } from './action/RowButton';
export { KeyHint, type KeyHintProps } from './action/KeyHint';
export { TextLink, textLinkClass } from './action/TextLink';

export { Emblem, type EmblemProps, type EmblemRim } from './emblem/Emblem';
export { emblemMarkup, type EmblemMarkupProps } from './emblem/emblemMarkup';
export type { EmblemShape } from './emblem/emblemShapes';

export { DateField, type DateFieldProps } from './field/DateField';
export { RadioList, type RadioListOption, type RadioListProps } from './field/RadioList';
export { SelectField, type SelectFieldProps, type SelectOption } from './field/SelectField';
export { Switch, type SwitchProps } from './field/Switch';
export { TextArea, TextField, type TextAreaProps, type TextFieldProps } from './field/TextField';

export { RatingFigure, type RatingFigureProps } from './mark/RatingFigure';
export { RatingScale, type RatingScaleProps } from './mark/RatingScale';
export { TimeBar, type DatePrecision, type TimeBarProps } from './mark/TimeBar';
export { WatchGlyph, type WatchGlyphProps, type WatchState } from './mark/WatchGlyph';
export { WatchMark, type WatchMarkProps } from './mark/WatchMark';

export { ConfirmDialog, type ConfirmDialogProps } from './overlay/ConfirmDialog';
export { Dialog, type DialogProps } from './overlay/Dialog';
export { Menu, type MenuProps } from './overlay/Menu';
export { MenuPlace, type MenuPlaceProps } from './overlay/MenuPlace';
export type {
  MenuAction,
  MenuCheck,
  MenuEntry,
  MenuRadio,
  MenuRadioOption,
  MenuSeparator,
} from './overlay/menuEntries';
export { Sheet, type SheetProps } from './overlay/Sheet';
export { ToastRegion, type ToastRegionProps } from './overlay/ToastRegion';
export { dismissToast, showToast, type ToastAction, type ToastOptions } from './overlay/toasts';
export { Tooltip, type TooltipProps } from './overlay/Tooltip';
export type { TooltipSide } from './overlay/sharedTooltip';

export { Credits, type CreditItem, type CreditsProps } from './page/Credits';
export { EmptyState, type EmptyStateProps } from './page/EmptyState';
export { lineClass } from './page/lineClass';
export { FreshText, type FreshTextProps } from './page/FreshText';
export { InkScope, type InkScopeProps } from './page/InkScope';
export { Kicker, type KickerProps } from './page/Kicker';
export { PageHead, type PageHeadProps } from './page/PageHead';
export { ProblemPage, type ProblemFigure, type ProblemPageProps, type ProblemWay } from './page/ProblemPage';
export { Prose } from './page/Prose';
export { HorizonRule, ScotchRule, type HorizonRuleProps } from './page/Rules';
export { SeasonHead, type SeasonHeadProps } from './page/SeasonHead';
export { SectionHead, type SectionHeadProps } from './page/SectionHead';
export { Tag } from './page/Tag';
export { Tabs, type TabItem, type TabsProps } from './page/Tabs';
export { Verdict, type VerdictProps } from './page/Verdict';

export { MatchedText, type MatchedTextProps } from './palette/MatchedText';
export { Palette, type PaletteHint, type PaletteProps } from './palette/Palette';
export { rowsAbove, type Room } from './palette/rowsAbove';
export { useWhole } from './palette/useWhole';
export type { MatchRange, PaletteChoice, PaletteGroup, PaletteRow } from './palette/paletteTypes';

export { JobProgress, type JobProgressProps } from './progress/JobProgress';
export { Meter, type MeterProps } from './progress/Meter';
export { Tally, type TallyProps } from './progress/Tally';

export { classNames } from './classNames';
export { deferred, fetchDeferredAfter, type Deferred } from './deferred';
export { inkFor, type InkName } from './inks';
