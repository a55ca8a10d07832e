# %% [markdown] lang="zh"
# # Transformer 里，梯度怎么流过一个冻结的块？
#
# 四个小小的 Transformer 块，冻结中间一个，再换成断开。冻结只是那一块的权重没有梯度，别的块一点不变；断开，前面所有的块都没有了。

# %% [markdown] lang="en"
# # How do gradients flow through a frozen transformer block?
#
# Four small transformer blocks; the third is frozen, then its output is detached instead. Frozen, only its own weights go without: the other
# blocks do not notice. Detached, all blocks before it go without too.

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn

BLOCKS = 4


def gradients(frozen=None, detached=None):
    torch.manual_seed(0)
    blocks = [
        nn.TransformerEncoderLayer(
            16,
            nhead=2,
            dim_feedforward=32,
            dropout=0.0,
            batch_first=True,
            norm_first=True,
        )
        for _ in range(BLOCKS)
    ]
    if frozen is not None:
        blocks[frozen].requires_grad_(False)
    h = torch.randn(8, 10, 16)
    for number, block in enumerate(blocks):
        h = block(h)
        if number == detached:
            h = h.detach()
    h.square().mean().backward()
    return [
        {name: p.grad for name, p in block.named_parameters()}
        for block in blocks
    ]


def norm(grad):
    return 0.0 if grad is None else grad.norm().item()


everything, frozen, detached = (
    gradients(),
    gradients(frozen=2),
    gradients(detached=2),
)

# %% [markdown] lang="zh"
# 每块里三个权重的梯度范数：注意力的输入投影，和前馈的两层：

# %% [markdown] lang="en"
# The norm of three gradients in each block: of the attention's input projection, and of the two feed-forward layers:

# %%
NAMES = ["self_attn.in_proj_weight", "linear1.weight", "linear2.weight"]
figure, panels = plt.subplots(1, 3, figsize=(7, 2.8), sharey=True)
for axes, (title, blocks) in zip(
    panels,
    {
        "all trained": everything,
        "block 2 frozen": frozen,
        "block 2 detached": detached,
    }.items(),
    strict=True,
):
    for offset, name in enumerate(NAMES):
        places = [number + 0.25 * (offset - 1) for number in range(BLOCKS)]
        axes.bar(
            places,
            [norm(block[name]) for block in blocks],
            width=0.22,
            label=name,
        )
    axes.set_title(title, fontsize=9)
    axes.set_xticks(range(BLOCKS))
    axes.set_xlabel("block")
panels[0].set_ylabel("grad.norm()")
panels[2].legend(fontsize=6, loc="upper left")
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 左：全部训练。中：冻结第 2 块，只有它没有梯度，其余分毫不差。右：断开第 2 块的输出，前三块都没有梯度。
#
# 三幅并排的柱状图，每块三根柱。左图四块都有柱；中图第 2 块是空的，其余和左图一样高；右图只剩第 3 块有柱，也和左图一样高。

# %% [markdown] lang="en" tags=["caption"]
# Left, all are trained. Middle, block 2 is frozen: it alone has no gradient, the others have the same. Right, its output is detached: the first
# three blocks have none.
#
# Three bar charts side by side, with three bars a block. Left, all four blocks have bars. In the middle block 2 is empty, the others are as high
# as on the left. On the right only block 3 has bars, again of the same height.

# %%
for title, blocks in {
    "all trained": everything,
    "block 2 frozen": frozen,
    "block 2 detached": detached,
}.items():
    print(
        f"{title:16}",
        [sum(grad is not None for grad in block.values()) for block in blocks],
        "of",
        len(blocks[0]),
    )


def same(one, other):
    return all(torch.equal(one[name], other[name]) for name in one)


assert all(same(everything[number], frozen[number]) for number in (0, 1, 3))
assert same(everything[3], detached[3])
assert all(grad is None for block in detached[:3] for grad in block.values())

w = torch.tensor(2.0, requires_grad=True)
h = 3 * w
(h + (5 * h).detach()).backward()
print("h + branch.detach()", w.grad.item())
assert w.grad == 3

# %% [markdown] lang="zh"
# 残差连接也帮不上断开的忙：`h = block(h)` 的输出整个断开了，连同里面的捷径。想保留捷径，就只断开支路，像最后几行那样：梯度 3 从捷径回来。
#
# 接着读：[冻结](../stopping/freeze.md)，[`detach()` 断开了什么](../stopping/detach.md)。

# %% [markdown] lang="en"
# The residual connections do not help against `detach()`: the whole output is cut, the way around included. To keep that way, cut the
# branch alone, as in the last lines: the gradient 3 comes back by the way around.
#
# Read on: [freezing](../stopping/freeze.md), [what `detach()` cuts](../stopping/detach.md).
