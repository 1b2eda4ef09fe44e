import { Component, type ReactNode } from 'react';

interface Props { readonly name: string; readonly children: ReactNode }

/**
 * Keeps what the build drew. Should the living part of a chart throw, while it is drawn or after, the picture, finding
 * and table from the page's HTML are put back as they were.
 */
export class Keep extends Component<Props, { failed: boolean }> {
  override state = { failed: false };
  readonly drawn: string | undefined = typeof document === 'undefined' ? undefined : document.querySelector(`.live[data-chart="${this.props.name}"]`)?.innerHTML;

  static getDerivedStateFromError = () => ({ failed: true });

  override render() {
    if (!this.state.failed) return this.props.children;
    return <div className="live" data-chart={this.props.name} dangerouslySetInnerHTML={{ __html: this.drawn ?? '' }} />;
  }
}
