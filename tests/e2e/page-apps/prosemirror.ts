import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

declare global {
  /** The editor as its document knows it, and how often that changed. */
  var editor: { text: () => string; changes: number } | undefined;
}

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ schema }),
  dispatchTransaction(transaction) {
    if (transaction.docChanged && globalThis.editor) globalThis.editor.changes += 1;
    view.updateState(view.state.apply(transaction));
  },
});
globalThis.editor = { text: () => view.state.doc.textContent, changes: 0 };
