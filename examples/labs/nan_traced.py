# %% [markdown] lang="zh"
# # NaN 从哪里来？追一次
#
# 损失是好好的数，梯度却是 NaN，一步之后权重全毁。NaN 生在反向传播里：`sqrt` 在 0 处的导数是无穷大，乘上 0 就是 NaN。看它怎么出生、怎么蔓延、怎么找到它。

# %% [markdown] lang="en"
# # Where does the NaN come from? A trace
#
# The loss is a good number, the gradient is NaN, and after one step the weights are lost. The NaN is born in the backward pass: the
# derivative of `sqrt` at 0 is infinite, and infinity times 0 is NaN. See it being born, spread, and found.

# %%
import warnings

import matplotlib.pyplot as plt
import torch

STEPS = 12


def distance(w, x, eps):
    difference = w - x
    return (difference**2 + eps).sqrt().sum()


def train(eps):
    w = torch.tensor([4.0, 4.0], requires_grad=True)
    x = torch.tensor([1.0, 3.25])
    optimizer = torch.optim.SGD([w], lr=0.25)
    losses, path = [], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = distance(w, x, eps)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        path.append(w.tolist())
    return losses, path


broken, mended = train(0.0), train(1e-6)

# %% [markdown] lang="zh"
# 两个坐标各自走向目标，每步 0.25。第二个坐标走三步正好到达，距离成了 0：

# %% [markdown] lang="en"
# Two coordinates walk to their goals, 0.25 a step. The second arrives after three steps, exactly, and its distance is 0:

# %%
figure, axes = plt.subplots(figsize=(6, 3))
axes.plot(range(1, STEPS + 1), broken[0], marker="o", label="sqrt(d ** 2)")
axes.plot(
    range(1, STEPS + 1), mended[0], linestyle="--", label="sqrt(d ** 2 + 1e-6)"
)
axes.set_xlabel("step")
axes.set_ylabel("loss")
axes.legend(fontsize=8)
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 第 4 步的损失还好好的，之后就没有点了：全是 NaN。
#
# 带圆点的线下降到第 4 步就中断。虚线一直降下去。

# %% [markdown] lang="en" tags=["caption"]
# The loss of step 4 is a good number; after it there are no points, for all are NaN.
#
# The line with dots goes down and ends at step 4. The dashed one goes on falling.

# %%
print("losses ", broken[0][:6])
print("weights", broken[1][3])
assert (
    broken[0][3] == broken[0][3] and broken[0][4] != broken[0][4]
)  # NaN equals nothing, not even itself
assert all(loss == loss for loss in mended[0])

# %% [markdown] lang="zh"
# 损失在第 4 步还是个数，第 2 个权重却已经是 NaN。用异常检测重跑这一步，它说出第一个返回 NaN 的节点；用钩子看每个节点传出的梯度，能看到 inf 变成 NaN 的地方：

# %% [markdown] lang="en"
# In step 4 the loss is still a number, and the second weight is NaN already. Run that step again with anomaly mode: it names the first node that
# returned NaN. Hooks on the results show the gradient turn from inf into NaN:

# %%
w = torch.tensor([3.25, 3.25], requires_grad=True)
difference = w - torch.tensor([1.0, 3.25])
square = difference**2
root = square.sqrt()
for name, tensor in {
    "root": root,
    "square": square,
    "difference": difference,
}.items():
    tensor.register_hook(
        lambda grad, name=name: print(f"{name:10}", grad.tolist())
    )
root.sum().backward()

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    with torch.autograd.detect_anomaly():
        try:
            distance(w, torch.tensor([1.0, 3.25]), 0.0).backward()
        except RuntimeError as error:
            print(error)
            assert "PowBackward0" in str(error)

# %% [markdown] lang="zh"
# `sqrt` 把梯度变成 inf，平方的导数 2 × 0 乘上去，inf × 0 就是 NaN。报错点名的是 `PowBackward0`，它返回了 NaN；真正的元凶是前一个节点 `sqrt`。在根号里加一个小数，或者换成 `abs()`，就好了。
#
# 接着读：[NaN 梯度](../pitfalls/nan.md)，[异常检测模式](../pitfalls/anomaly.md)。

# %% [markdown] lang="en"
# `sqrt` makes the gradient infinite; the derivative of the square, 2 × 0, multiplies it, and inf × 0 is NaN. The error names `PowBackward0`,
# which returned the NaN; the culprit is the node before it, `sqrt`. A small number under the root mends it, or `abs()` in its place.
#
# Read on: [NaN gradients](../pitfalls/nan.md), [anomaly mode](../pitfalls/anomaly.md).
