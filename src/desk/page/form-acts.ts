/** What the form tells of: any change, and one of the quotation, which the article shows. */
export interface FormActs {
  changed(): void;
  quoted(): void;
}
