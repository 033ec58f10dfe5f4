import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 归口裁定: how it goes on after a second 不满意, why, and by which paper. */
export function decided(data: TemplateData['decided'], { today }: RenderContext): RenderedMail {
  const { item, collector, again, reason, document } = data;
  return frame({
    subject: `【裁定】${item.label}${again ? '再次办理' : '采纳说明，不再办理'}`,
    base: data,
    today,
    blocks: [
      {
        p: again
          ? `本件再次答复后仍有不满意的评价，${collector}研究决定再次办理。`
          : `本件再次答复后仍有不满意的评价，${collector}研究后采纳办理单位的说明，不再重新办理；答复中的承诺继续落实。`,
      },
      { facts: [...itemFacts(data), ['裁定文书', document]] },
      { heading: '裁定理由' },
      { quote: reason },
      { p: '评价原样保存，不因裁定改变。' },
    ],
  });
}
