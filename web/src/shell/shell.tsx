import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useLive } from '../data/live';
import { useGoKeys, useShortcut } from '../keys/shortcuts';
import { ShortcutsDialog } from '../keys/shortcuts-dialog';
import { GROUPS, VIEWS, type View } from '../views/registry';
import { Signature } from './signature';
import { ThemeSwitch } from './theme-switch';

/** What stands around every view: the way to the others, the keys, the line to the server. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [path, goTo] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const main = useRef<HTMLElement>(null);
  const here = viewAt(path);
  const wasHere = useRef(here?.id);
  useShortcut({ key: '?', about: 'Show the keys', run: () => setShowsKeys(true) });
  useShortcut({ key: '/', about: 'Search', run: () => goTo('/search') });
  useGoKeys(VIEWS, goTo);
  useEffect(() => {
    setOpen(false);
    document.title = here ? `${here.title} – Casus` : 'Casus';
    // Moving to another view moves the reader's place too: keys and screen readers go on from its top.
    if (wasHere.current !== here?.id) main.current?.focus({ preventScroll: true });
    if (wasHere.current !== here?.id) window.scrollTo(0, 0);
    wasHere.current = here?.id;
  }, [here]);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the view
      </a>
      <header className="topbar">
        <Link href="/" className="brand">
          Casus
        </Link>
        <span aria-hidden="true">{here?.title}</span>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Menu'}
        </button>
      </header>
      <div className={isOpen ? 'rail open' : 'rail'}>
        <Link href="/" className="brand">
          Casus
        </Link>
        <nav aria-label="Views">
          {GROUPS.map((group) => (
            <ul key={group}>
              {VIEWS.filter((view) => view.group === group && !view.isHidden).map((view) => (
                <li key={view.id}>
                  <Link href={view.home} aria-current={view === here ? 'page' : undefined} title={view.about}>
                    {view.title}
                    {view.key && (
                      <span className="key" aria-hidden="true">
                        g {view.key}
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <footer>
          <LiveLine />
          <Signature />
          <div className="buttons">
            <ThemeSwitch />
            <button type="button" className="button quiet small" onClick={() => setShowsKeys(true)}>
              Keys <kbd>?</kbd>
            </button>
          </div>
          {isOpen && (
            <button type="button" className="button" onClick={() => setOpen(false)}>
              Close the menu
            </button>
          )}
        </footer>
      </div>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <ShortcutsDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}

function LiveLine() {
  const { state } = useLive();
  const words = { open: 'Live', waiting: 'Connecting …', lost: 'Not connected' }[state];
  return <span className={`live ${state}`}>{words}</span>;
}

function viewAt(path: string): View | undefined {
  const first = path.split('/')[1] ?? '';
  return VIEWS.find(({ paths }) => paths.some((pattern) => pattern.split('/')[1] === first));
}
