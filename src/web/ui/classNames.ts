/** Joins the class names that apply; what is false or missing falls out. */
export const classNames = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ')
