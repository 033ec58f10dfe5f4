/** 满意 S、基本满意 B、不满意 U, returned Q and not, items answered R: always printed beside a 满意率. */
export interface Forms {
  satisfied: number;
  basic: number;
  unsatisfied: number;
  returned: number;
  notReturned: number;
  replied: number;
}

/** A rate as computed: always with its raw counts. */
export interface Rate {
  id: string;
  name: string;
  formula: string;
  /** What is counted: items, forms or promises. */
  unit: '件' | '份' | '项';
  numerator: number;
  denominator: number;
  /** Of a hundred, one decimal, half up; absent where there is nothing to divide by. */
  percent?: number;
  /** Of a hundred, by the profile. */
  target?: number;
  /** By the counts themselves: 1999 of 2000 is shown as 100.0 and does not reach 100. */
  reached?: boolean;
  beside?: { words: string; count: number };
  forms?: Forms;
}
