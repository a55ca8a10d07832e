# %% [markdown] lang="zh"
# # 计算图占多少内存？
#
# 为反向传播保存的张量，活到反向传播为止；图要是一直有人拿着，就一直活下去。这里数一数每一步之后还有多少字节活着：正常的循环、留着 loss 的循环、开了检查点的循环。

# %% [markdown] lang="en"
# # How much memory does the graph take?
#
# What was saved for the backward pass lives until that pass, and as long as somebody holds the graph. Count the bytes that are alive: in
# a normal loop, in one that keeps each loss, and with checkpointing.

# %%
import weakref

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

LAYERS, STEPS = 8, 6
alive = weakref.WeakValueDictionary()


class Held:
    """A saved tensor that tells whether it is still alive."""

    def __init__(self, tensor):
        self.tensor = (
            tensor.detach()
        )  # a result would hold its graph, and that this
        alive[id(self)] = self


def saved_bytes():
    storages = {
        held.tensor.untyped_storage().data_ptr(): held.tensor
        for held in alive.values()
    }
    return sum(
        tensor.untyped_storage().nbytes() for tensor in storages.values()
    )


def run(keep_loss=False, backward=True, checkpoints=False):
    model = nn.Sequential(
        *(nn.Sequential(nn.Linear(64, 64), nn.Tanh()) for _ in range(LAYERS))
    )
    kept, after_forward, after_step = [], [], []
    with torch.autograd.graph.saved_tensors_hooks(
        Held, lambda held: held.tensor
    ):
        for _ in range(STEPS):
            h = torch.ones(256, 64, requires_grad=True)
            for layer in model:
                h = (
                    checkpoint(layer, h, use_reentrant=False)
                    if checkpoints
                    else layer(h)
                )
            loss = h.mean()
            after_forward.append(saved_bytes())
            if backward:
                loss.backward()
            if keep_loss:
                kept.append(loss)
            del h, loss
            after_step.append(saved_bytes())
    return after_forward, after_step


# %% [markdown] lang="zh"
# 八层网络，每步之后的字节数。`kept` 是日志里常见的 `losses.append(loss)`：

# %% [markdown] lang="en"
# Eight layers, and the bytes after each step. `kept` is the usual `losses.append(loss)` of a log:

# %%
runs = {
    "backward": run(),
    "backward, loss kept": run(keep_loss=True),
    "no backward, loss kept": run(keep_loss=True, backward=False),
}
figure, axes = plt.subplots(figsize=(6, 3.2))
for (name, (_, after)), style in zip(
    runs.items(), ["-", "--", "-"], strict=True
):
    axes.plot(
        range(1, STEPS + 1),
        [count / 1e6 for count in after],
        style,
        marker="o",
        label=name,
    )
axes.set_xlabel("step")
axes.set_ylabel("MB saved")
axes.legend(fontsize=8)
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 反向传播一跑完，保存的张量就放掉了；没跑反向又留着 loss，每一步的图都留着。
#
# 两条线重合在 0：跑过反向传播的，无论留不留 loss，都没有剩下保存的张量。第三条每步上升同样的高度。

# %% [markdown] lang="en" tags=["caption"]
# The backward pass lets go of what was saved. Without one, and with the loss kept, the graph of each step stays.
#
# Two lines lie on each other at 0: after a backward pass nothing saved is left, whether the loss is kept or not. The third rises by the same
# amount at each step.

# %%
for name, (forward, after) in runs.items():
    print(
        f"{name:24} after forward {forward[0]:,}   after {STEPS} steps {after[-1]:,}"
    )
assert runs["backward"][1][-1] == runs["backward, loss kept"][1][-1] == 0
kept = runs["no backward, loss kept"][1]
assert kept[-1] - kept[0] == (STEPS - 1) * (kept[1] - kept[0]) > 0

# %% [markdown] lang="zh"
# 检查点用时间换内存：前向时只保存每一段的输入，反向时把这一段重算一遍。

# %% [markdown] lang="en"
# Checkpointing trades time for memory: the forward pass saves the input of each part only, and the backward pass computes the part again.

# %%
plain, checked = run(), run(checkpoints=True)
print(
    f"saved by the forward pass: {plain[0][0]:,} bytes, with checkpoints {checked[0][0]:,}"
)
assert checked[0][0] < plain[0][0]

# %% [markdown] lang="zh"
# 留着 `loss` 本身不漏保存的张量，漏的是没跑 `backward()` 的图，例如验证时忘了 `no_grad`，还把 loss 加起来。记日志用 `loss.item()`，图就没人拿了。
#
# 接着读：[内存越用越多](../pitfalls/memory.md)，[retain_graph](../basics/retain-graph.md)。

# %% [markdown] lang="en"
# To keep a loss does not leak what was saved, once its `backward()` has run. What leaks is a graph without a backward pass, such as in a
# validation loop without `no_grad` that adds up losses. Log `loss.item()`, and nobody holds the graph.
#
# Read on: [memory that grows](../pitfalls/memory.md), [retain_graph](../basics/retain-graph.md).
