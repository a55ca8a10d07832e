# %% [markdown] lang="zh"
# # 冻结之后，权重会漂多远？
#
# 训练几步之后把权重冻结，梯度清成 0 而不是 `None`。它没有梯度，却还会动，因为优化器记得过去。下面看它在几种优化器下能漂多远。

# %% [markdown] lang="en"
# # How far does a frozen weight drift?
#
# Train a weight for some steps, freeze it, and clear its gradient to 0 instead of `None`. It gets no gradient any more and moves all the
# same, for the optimizer remembers. Here is how far, for several of them.

# %%
import matplotlib.pyplot as plt
import torch

OPTIMIZERS = {
    "SGD": lambda w: torch.optim.SGD(w, lr=0.25),
    "SGD, momentum=0.5": lambda w: torch.optim.SGD(w, lr=0.25, momentum=0.5),
    "SGD, momentum=0.9": lambda w: torch.optim.SGD(w, lr=0.25, momentum=0.9),
    "SGD, weight_decay": lambda w: torch.optim.SGD(
        w, lr=0.25, weight_decay=0.125
    ),
    "Adam": lambda w: torch.optim.Adam(w, lr=0.25),
}


def drift(make, set_to_none, trained=4, frozen=16):
    w = torch.tensor(8.0, requires_grad=True)
    optimizer = make([w])
    path = [w.item()]
    for step in range(trained + frozen):
        optimizer.zero_grad(set_to_none=set_to_none)
        w.requires_grad_(step < trained)
        if w.requires_grad:
            w.backward()
        optimizer.step()
        path.append(w.item())
    return path


# %% [markdown] lang="zh"
# 损失就是 `w` 本身，梯度恒为 1。训练 4 步之后冻结，再调用 16 次 `step()`：

# %% [markdown] lang="en"
# The loss is `w` itself, so the gradient is 1 at each step. After 4 steps the weight is frozen, and `step()` is called 16 times more:

# %%
paths = {name: drift(make, False) for name, make in OPTIMIZERS.items()}
figure, axes = plt.subplots(figsize=(6, 3.4))
for name, path in paths.items():
    axes.plot(path, label=name)
axes.axvline(4, color="#b0b0b0", linestyle="--")
axes.set_xlabel("step")
axes.set_ylabel("w")
axes.legend()
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 虚线处冻结。普通 SGD 立刻停住，其余的都还在动。
#
# 五条曲线都从 8 出发，前 4 步下降。虚线之后，SGD 是水平线；动量 0.5 再降一点就停；动量 0.9 和 Adam 一直降，Adam 走得慢些；权重衰减让权重缓缓靠近 0。

# %% [markdown] lang="en" tags=["caption"]
# Frozen at the dashed line. Plain SGD stops at once, all others go on.
#
# Five lines start at 8 and fall for 4 steps. After the dashed line the one of SGD is level; momentum 0.5 falls a little more and
# stops; momentum 0.9 and Adam keep falling; weight decay brings the weight slowly towards 0.

# %% [markdown] lang="zh"
# 每种走了多远，和清成 `None` 时对比：

# %% [markdown] lang="en"
# How far each of them went, and how far when the gradient is cleared to `None`:

# %%
for name, make in OPTIMIZERS.items():
    path, other = drift(make, False), drift(make, True)
    moved = [round(p[4] - p[-1], 2) for p in (path, other)]
    print(f"{name:18} zeros {moved[0]:5}   None {moved[1]}")
    assert moved[1] == 0
    assert (moved[0] > 0.2) == (name != "SGD")
    if "momentum" in name:
        m = float(name.split("=")[1])
        assert moved[0] <= round((path[3] - path[4]) * m / (1 - m), 2)

# %% [markdown] lang="zh"
# 清成 `None`，`step()` 就跳过这个权重，谁也动不了它。靠动量还能走的路有上限：冻结前最后一步的步长 × m / (1 − m)，动量越大，漂得越远；上面的最后一个断言检查的就是它。
#
# 接着读：[冻住了还在动](../stopping/frozen-but-moving.md)。

# %% [markdown] lang="en"
# With `None`, `step()` skips the weight, and nothing moves it. How far momentum can still carry it is bounded, by the length of the last
# step before the freeze times m / (1 − m): the last assertion checks that. The larger the momentum, the longer the way.
#
# Read on: [frozen but moving](../stopping/frozen-but-moving.md).
