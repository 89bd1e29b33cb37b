import { members } from "./members";
import { HostError, missing, type Ground, type HostObject, type Member } from "./objects";
import type { Action, Answer, Given, ObjectPath, Query } from "./query";

const action = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const path = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 };
const newObjects: Record<string, HostObject> = {
  "Microsoft.InternalService.AddinInternalService": { kind: "AddinInternalService" },
  "Microsoft.AppRuntime.AppRuntimeService": { kind: "AppRuntimeService" },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": { kind: "AppRuntimePersistenceService" },
  "Microsoft.ExcelServices.CustomFunctions": { kind: "CustomFunctions" },
};

/** The answer to a request that was refused whole. */
export function refusal(Code: string, Message: string): Answer {
  return { Error: { Code, Message, ActionIndex: 0, HttpStatusCode: 400 }, Results: [], TraceIds: [] };
}

const isObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "kind" in value;
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The member of an object by its name, able to do what is asked, or a refusal that names it. */
function member<Use extends keyof Member<HostObject>>(target: HostObject, name: string, use: Use) {
  const table: Record<string, Member<never>> = members[target.kind];
  const found = table[name];
  const way = found?.[use];
  if (!way) throw new HostError("ApiNotFound", `The workbench has no ${target.kind}.${camel(name)}.`);
  return way as NonNullable<Member<HostObject>[Use]>;
}

/** Answers one query over the table of members. */
export class Conversation {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly query: Query,
    private readonly ground: Ground,
    private readonly settle: () => Promise<void>,
  ) {}

  /** Whether the query changes something that cells or sheets have. */
  get writes(): boolean {
    return this.query.Actions.some(({ ActionType }) => ActionType === action.setProperty);
  }

  /** Whether the query does anything but read. */
  get changes(): boolean {
    const makes = Object.values(this.query.ObjectPaths).some(({ Name }) => Name === "Add" || Name === "Copy");
    return this.query.Actions.some(
      ({ ActionType, Name }) =>
        (makes && ActionType === action.instantiate) ||
        ActionType === action.setProperty ||
        (ActionType === action.method && !Name.startsWith("_")),
    );
  }

  async answer(): Promise<Answer> {
    const answer: Answer = { Error: null, Results: [], TraceIds: [] };
    for (const [index, one] of this.query.Actions.entries())
      try {
        if (one.ActionType === action.trace) answer.TraceIds.push(one.Id);
        if (one.ActionType === action.query) await this.settle();
        answer.Results.push({ ActionId: one.Id, Value: await this.act(one) });
      } catch (error) {
        const Code = error instanceof HostError ? error.code : "GeneralException";
        const Message = error instanceof Error ? error.message : String(error);
        answer.Error = { Code, Message, ActionIndex: index, HttpStatusCode: 400 };
        break;
      }
    return answer;
  }

  private async act(one: Action): Promise<unknown> {
    if (one.ActionType === action.trace) return null;
    const target = await this.object(one.ObjectPathId);
    if (one.ActionType === action.instantiate) return target && this.identity(target);
    if (one.ActionType === action.query)
      return target && this.read(target, one.QueryInfo?.Select, one.QueryInfo?.Expand);
    if (!target && one.Name === "_KeepReference") return null;
    if (!target) throw missing(`object to use ${camel(one.Name)} on`);
    this.mayBeRefused(target, one.Name);
    const given = await this.given(one.ArgumentInfo);
    if (one.ActionType === action.setProperty) {
      await member(target, one.Name, "set")(target, given[0], this.ground);
      return null;
    }
    const returned = await member(target, one.Name, "call")(target, given, this.ground);
    return isObject(returned) ? this.identity(returned) : (returned ?? this.registration(one.Name, target));
  }

  private mayBeRefused(target: HostObject, name: string): void {
    const reason = this.ground.refuses(target, camel(name));
    if (reason !== null) throw new HostError("GeneralException", reason);
  }

  /** A registration for events is answered with the id that they will come to. */
  private registration(name: string, target: HostObject): unknown {
    return name.startsWith("_Register") && target.kind === "Worksheet" ? { Id: target.sheetId } : null;
  }

  private async object(id: number): Promise<HostObject | null> {
    if (!this.objects.has(id)) this.objects.set(id, await this.resolve(this.query.ObjectPaths[id]));
    return this.objects.get(id) ?? null;
  }

  private async resolve(at: ObjectPath | undefined): Promise<HostObject | null> {
    if (!at) return null;
    if (at.ObjectPathType === path.root) return { kind: "Workbook" };
    if (at.ObjectPathType === path.newObject) {
      const made = newObjects[at.Name];
      if (!made) throw new HostError("ApiNotFound", `The workbench has no ${at.Name}.`);
      return made;
    }
    if (at.ObjectPathType === path.reference) return JSON.parse(at.Name) as HostObject;
    const parent = await this.object(at.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (at.ObjectPathType === path.property)
      return member(parent, at.Name, "get")(parent, this.ground) as HostObject | null;
    const name = at.ObjectPathType === path.indexer ? "GetItem" : at.Name;
    this.mayBeRefused(parent, name);
    const given = await this.given(at.ArgumentInfo);
    return (await member(parent, name, "call")(parent, given, this.ground)) as HostObject | null;
  }

  private async given(info: Given | undefined): Promise<unknown[]> {
    const given: unknown[] = [];
    for (const [place, value] of (info?.Arguments ?? []).entries()) {
      const id = info?.ReferencedObjectPathIds?.[place];
      given.push(typeof id === "number" && id !== 0 ? await this.object(id) : value);
    }
    return given;
  }

  /** What the client needs to name the object again in a later query. */
  private identity(target: HostObject): Record<string, unknown> {
    if (target.kind === "Worksheet") return { Id: target.sheetId };
    if (target.kind === "NamedItem") return { Name: target.name, _Id: target.name };
    if (target.kind === "Setting" || target.kind === "WorksheetCustomProperty")
      return { Key: target.key, _Id: target.key };
    if (target.kind === "Chart") return { Id: target.chart };
    return target.kind === "Range" || target.kind === "ChartSeries" ? { _ReferenceId: JSON.stringify(target) } : {};
  }

  private read(
    target: HostObject,
    select: string[] | undefined,
    expand: string[] | undefined,
  ): Record<string, unknown> {
    const read = this.identity(target);
    const table: Record<string, Member<never>> = members[target.kind];
    if ("Items" in table) return { ...read, ...this.readCollection(target, table, select, expand) };
    const all = !select?.length || select.includes("*");
    const names = all ? Object.keys(table).filter((name) => table[name]?.get) : select.map(pascal);
    for (const name of names) this.readOne(read, target, name, all);
    for (const name of expand ?? []) this.readOne(read, target, pascal(name), false);
    return read;
  }

  /** Reads a collection: "count" is its own, "items/name" and "name" are read of each item. */
  private readCollection(
    target: HostObject,
    table: Record<string, Member<never>>,
    select: string[] = [],
    expand: string[] | undefined,
  ): Record<string, unknown> {
    const read: Record<string, unknown> = {};
    const own = select.filter((name) => pascal(name) !== "Items" && table[pascal(name)]?.get);
    for (const name of own) this.readOne(read, target, pascal(name), true);
    const ofItems = select.filter((name) => !own.includes(name));
    if (own.length > 0 && ofItems.length === 0) return read;
    const items = member(target, "Items", "get")(target, this.ground) as HostObject[];
    const wanted = ofItems.map((name) => name.replace(/^items\//i, "")).filter((name) => !/^items$/i.test(name));
    return { ...read, _Items: items.map((item) => this.read(item, wanted, expand)) };
  }

  /** Reads a property; "worksheet/name" reads a property of a property. */
  private readOne(read: Record<string, unknown>, target: HostObject, name: string, scalarsOnly: boolean): void {
    const [own, ...rest] = name.split("/");
    const value = member(target, own!, "get")(target, this.ground);
    if (!isObject(value)) read[own!] = value;
    else if (!scalarsOnly)
      Object.assign((read[own!] ??= {}), this.read(value, rest.length ? [rest.join("/")] : [], []));
  }
}
