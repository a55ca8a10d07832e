# %% [markdown] lang="zh"
# # 直通估计：导数是 0 的地方怎么训练？
#
# 取整函数的导数处处是 0，梯度走到那里就没了，权重永远不动。直通估计在前向照常取整，反向假装什么都没发生：`x + (x.round() - x).detach()`。

# %% [markdown] lang="en"
# # Straight-through: how to train where the derivative is 0
#
# The derivative of rounding is 0 everywhere: gradients end there, and the weight never moves. The straight-through estimator rounds in the
# forward pass and pretends in the backward pass that it did not: `x + (x.round() - x).detach()`.

# %%
import matplotlib.pyplot as plt
import torch

TARGET, STEPS = 5.0, 24


def rounded(w):
    return w.round()


def straight_through(w):
    return w + (w.round() - w).detach()


def train(quantize):
    w = torch.tensor(0.25, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.0625)
    path, grads = [w.item()], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        (quantize(w) - TARGET).square().backward()
        optimizer.step()
        path.append(w.item())
        grads.append(w.grad.item())
    return path, grads


exact, through = train(rounded), train(straight_through)

# %% [markdown] lang="zh"
# 目标：让取整之后的 `w` 等于 5。从 0.25 出发：

# %% [markdown] lang="en"
# The goal: `w`, rounded, is to be 5. It starts at 0.25:

# %%
figure, axes = plt.subplots(figsize=(6, 3.2))
axes.plot(exact[0], label="w.round()")
axes.plot(through[0], label="w + (w.round() - w).detach()")
axes.plot(
    [round(w) for w in through[0]], linestyle="--", color="C5", label="rounded"
)
axes.set_xlabel("step")
axes.set_ylabel("w")
axes.legend(fontsize=8)
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 真正的导数是 0，`w` 一步也没动；直通估计把它带到了 5。
#
# 一条线始终停在 0.25；另一条在几步之内升到 4.5 以上，之后持平，它取整后的虚线阶梯停在 5。

# %% [markdown] lang="en" tags=["caption"]
# With the true derivative, 0, `w` never moves; straight-through brings it to 5.
#
# One line stays at 0.25. The other rises above 4.5 within some steps and is level from there on; the dashed steps of its rounded value
# stop at 5.

# %%
print("true gradient   ", exact[1][:6], " end", exact[0][-1])
print(
    "straight-through",
    through[1][:6],
    " end",
    round(through[0][-1], 4),
    "rounded",
    round(through[0][-1]),
)
assert set(exact[1]) == {0.0} and exact[0][-1] == 0.25
assert round(through[0][-1]) == TARGET and through[1][-1] == 0.0

# %% [markdown] lang="zh"
# 真正的梯度是 `0.0` 而不是 `None`：图是连着的，只是乘上了 0，所以没有任何报错。直通估计的梯度是错的，错得有用：它是把取整换成恒等函数之后的梯度，取整结果到达 5，误差为 0，就停了。
#
# 接着读：[`detach()` 断开了什么](../stopping/detach.md)，[不报错，也不学习](../pitfalls/silent.md)。

# %% [markdown] lang="en"
# The true gradient is `0.0`, not `None`: the graph is whole, it only multiplies by 0, and so nothing raises. The gradient of straight-through is
# wrong in a useful way: it is that of the identity in the place of rounding. When the rounded value is 5 the error is 0, and it stops.
#
# Read on: [what `detach()` cuts](../stopping/detach.md), [nothing learns, no error](../pitfalls/silent.md).
