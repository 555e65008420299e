import { nextTick, type Ref, watch } from 'vue';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls what is chosen into sight within its own box; the page itself stays where it is. */
export function scrollTo(box: HTMLElement, mark: Element): void {
  const { top, height } = mark.getBoundingClientRect();
  const place = top - box.getBoundingClientRect().top + box.scrollTop;
  box.scrollTo({ top: place - box.clientHeight / 2 + height / 2, behavior: still() ? 'auto' : 'smooth' });
}

/** Keeps the mark of what is chosen in sight. */
export function useChosenMark(chosen: Ref<string | null>, box: () => HTMLElement | null): void {
  watch(chosen, async (key) => {
    await nextTick();
    const element = box();
    const mark = key === null ? null : element?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (element && mark) scrollTo(element, mark);
  });
}
