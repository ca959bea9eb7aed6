import { type Edit, edited } from '../judgement/edit.ts';
import { judge } from '../judgement/judged.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Tried } from '../writing/file-changes.ts';
import { writeOutline } from '../writing/outline-file.ts';
import { recover } from '../writing/together.ts';
import { type DeskSettings, deskFolders, keptOf } from './desk-folders.ts';
import { takeFileIn } from './desk-intake.ts';
import { startOf } from './desk-start.ts';
import { reviewOf, undoWrite, writeSitting, writeTried } from './desk-writes.ts';

/** The desk without its page: everything that the page may ask for. An Error's message is for the editor to read. */
export type Desk = ReturnType<typeof createDesk>;

/** A desk over these folders. Undoes a write that was cut short. */
export function createDesk(settings: DeskSettings) {
  const folders = deskFolders(settings);
  const { content, drafts, today, now, sittings } = folders;
  const recovered = recover(folders.journal);

  function sitting(id: string): Sitting {
    const found = sittings.find(id);
    if (!found) throw new Error(`${id} is not on the desk any more: go back to the start`);
    return found;
  }

  /** The sitting as the page has it now, kept. */
  function keptEdit(id: string, edit: Edit): Sitting {
    const one = edited(sitting(id), edit);
    sittings.keep(one);
    return one;
  }

  return {
    start: () => startOf(folders, recovered),
    takeInFile: (file: string, bytes: Uint8Array, apart: boolean) => takeFileIn(folders, file, bytes, apart),
    sitting,
    drop: (id: string) => sittings.drop(id),
    judged: (id: string, edit: Edit, key: string) => {
      const one = keptEdit(id, edit);
      const { content: known, told } = now();
      return judge(known, one, key, { today: today(), kept: keptOf(folders, one), told });
    },
    /** What would be written, tried on a copy. */
    reviewed: (id: string, edit: Edit) => reviewOf(folders, keptEdit(id, edit)).result,
    write: (id: string, edit: Edit) => writeSitting(folders, edited(sitting(id), edit)),
    undo: () => undoWrite(folders),
    tried: (id: string, result: Exclude<Tried, 'read'>) => writeTried(folders, id, result),
    draftExplainer: (ids: readonly string[]) => writeOutline(now().record, ids, { content, drafts }),
  };
}
