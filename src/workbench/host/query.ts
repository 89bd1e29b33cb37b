/** How Microsoft's client asks: actions in order, on objects that are named by paths. */
export interface Query {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface Given {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Given;
  QueryInfo?: { Select?: string[]; Expand?: string[] };
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Given;
}

export interface Answer {
  Error: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number } | null;
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
}
