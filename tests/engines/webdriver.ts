/** As much of WebDriver as a walk needs. Source: https://www.w3.org/TR/webdriver2/ */
import { writeFileSync } from 'node:fs';
import { patience, until } from './engine.ts';
import type { Engine, Json, Size } from './engine.ts';

/** The key under which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

type Session = Omit<Engine, 'name' | 'downloads' | 'complaints'>;

export async function openSession(driver: string, capabilities: object): Promise<Session> {
  const { sessionId } = await send<{ sessionId: string }>('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${driver}/session/${sessionId}`;
  const post = <Result>(path: string, body: object = {}) => send<Result>('POST', `${session}/${path}`, body);

  function run<Given extends readonly Json[], Result>(
    called: (...given: Given) => Result,
    ...args: Given
  ): Promise<Result> {
    return post('execute/sync', { script: `return (${String(called)})(...arguments)`, args });
  }

  async function find(selector: string): Promise<string> {
    const found = await post<Record<string, string>>('element', { using: 'css selector', value: selector });
    return `element/${found[elementKey] ?? ''}`;
  }

  async function act(selector: string, action: string, body: object = {}): Promise<void> {
    const element = await find(selector);
    await post(`${element}/${action}`, body).catch((problem: unknown) => {
      throw new Error(`${selector}: ${String(problem)}`);
    });
  }

  /** The window is larger than the page by its bars. */
  async function resize({ width, height }: Size): Promise<void> {
    await post('window/rect', { width, height });
    // Between two sizes a busy WebKit tells the old one of the page and none of the window.
    await until('the window is as large as its page', () =>
      run(() => outerWidth >= innerWidth && outerHeight >= innerHeight),
    );
    const bars = await run(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
    await post('window/rect', { width: width + bars[0], height: height + bars[1] });
  }

  return {
    run,
    resize,
    open: (url) => post('url', { url }),
    press: async (selector) => {
      await run(bringIntoView, selector);
      await act(selector, 'click');
    },
    type: (selector, text) => act(selector, 'value', { text }),
    choose: (selector, path) => act(selector, 'value', { text: path }),
    picture: async (path) => {
      const image = await send<string>('GET', `${session}/screenshot`);
      writeFileSync(path, Buffer.from(image, 'base64'));
    },
    close: () => send('DELETE', session),
  };
}

/** WebKit's own scrolling before a click stops short of what lies just below the window. */
function bringIntoView(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

async function send<Result>(method: string, address: string, body?: object): Promise<Result> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(address, {
    method,
    signal,
    ...(body && { body: JSON.stringify(body) }),
  }).catch((problem: unknown) => {
    throw new Error(`${method} ${address}: ${String(problem)}`);
  });
  const { value } = (await answer.json()) as { value: Result & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error ?? ''} ${value.message ?? ''}`);
  return value;
}
