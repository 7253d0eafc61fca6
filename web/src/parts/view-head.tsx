import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  /** Buttons on the right: export, and what the view alone has. */
  readonly children?: ReactNode;
}

export function ViewHead({ title, about, children }: Props) {
  return (
    <header className="view-head">
      <h1>{title}</h1>
      {children && <div className="buttons">{children}</div>}
      {about && <p className="about">{about}</p>}
    </header>
  );
}
