import { Component, type ReactNode } from 'react';
import { Failed } from './answer';

interface State {
  readonly error?: unknown;
}

/** Keeps a fault of one view from taking the desk with it. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <Failed error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
