/** What the start needs of the page around it. */
export interface StartActs {
  tell(text: string): void;
  /** Draws the start anew, from what the desk says now. */
  again(): void;
  undo(): void;
}
