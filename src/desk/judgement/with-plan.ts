import type { Content } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { type StatementEvidence, statementEvidenceSchema } from '../../schema/evidence.ts';
import { sourceSchema } from '../../schema/source.ts';
import { type Statement, statementSchema } from '../../schema/statement.ts';
import type { Authored, Plan } from './planned.ts';

/** Stands for a summary that is still to be written, so that the map can be looked at before. */
const TO_WRITE = 'To be written.';

/**
 * The content as it would be with a plan, without anything of it that its schema refuses for more than a summary that is
 * not written yet. To be looked at, never to be written.
 */
export function contentWith(content: Content, plan: Plan, today: Day): Content {
  const source = plan.source ? sourceSchema.safeParse(summarised(plan.source.value)) : undefined;
  const added = plan.statements.flatMap(({ value }): Statement[] => {
    const { data } = statementSchema.safeParse(summarised(value));
    return data ? [data] : [];
  });
  const joining = Map.groupBy(plan.evidence, ({ id }) => id);
  return {
    ...content,
    sources:
      plan.source && source?.data
        ? [...content.sources, { ...source.data, id: plan.source.id }]
        : content.sources,
    statements: [
      ...content.statements.map((statement) => {
        const pieces = (joining.get(statement.id) ?? []).flatMap(({ value }): StatementEvidence[] => {
          const { data } = statementEvidenceSchema.safeParse(value);
          return data ? [data] : [];
        });
        return pieces.length === 0 ? statement : joined(statement, pieces, today);
      }),
      ...added,
    ],
  };
}

function joined(statement: Statement, pieces: readonly StatementEvidence[], on: Day): Statement {
  const { evidence, revised = [] } = statement;
  return {
    ...statement,
    evidence: [...evidence, ...pieces],
    revised: [...revised, { on, why: 'New evidence.', was: { evidence } }],
  };
}

function summarised(value: Authored): Authored {
  return value.summary === '' || value.summary === undefined ? { ...value, summary: TO_WRITE } : value;
}
