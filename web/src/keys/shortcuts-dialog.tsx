import { Dialog } from '../parts/dialog';
import { shortcuts } from './shortcuts';

export function ShortcutsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys">
      <dl className="shortcuts">
        {isOpen &&
          [...new Map(shortcuts().map((shortcut) => [shortcut.key, shortcut])).values()].map(({ key, about }) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                {key.split(' ').map((one) => (
                  <span key={one}>
                    <kbd>{one}</kbd>{' '}
                  </span>
                ))}
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>Move within a list</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>Close what is open</dd>
      </dl>
    </Dialog>
  );
}
