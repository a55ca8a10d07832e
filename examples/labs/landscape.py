# %% [markdown] lang="zh"
# # SGD、动量和 Adam 各走哪条路？
#
# 同一个损失、同一个起点，梯度也由同一个 `backward()` 算出。不同的只是 `step()`：在狭长的山谷里，SGD 左右横跳，动量冲过头再回来，Adam 按坐标各走各的步长。

# %% [markdown] lang="en"
# # Which way do SGD, momentum and Adam go?
#
# One loss, one start, gradients from the same `backward()`. Only `step()` differs: in a long narrow valley SGD jumps from side to side,
# momentum overshoots and comes back, Adam takes steps of its own length in each coordinate.

# %%
import matplotlib.pyplot as plt
import torch

START, STEPS = [-7.0, 2.0], 60
OPTIMIZERS = {
    "SGD": lambda w: torch.optim.SGD(w, lr=0.18),
    "SGD, momentum=0.75": lambda w: torch.optim.SGD(
        w, lr=0.0625, momentum=0.75
    ),
    "Adam": lambda w: torch.optim.Adam(w, lr=0.5),
}


def loss_of(w):
    return w[0] ** 2 / 8 + 5 * w[1] ** 2


def walk(make):
    w = torch.tensor(START, requires_grad=True)
    optimizer = make([w])
    path = [w.tolist()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss_of(w).backward()
        optimizer.step()
        path.append(w.tolist())
    return path


paths = {name: walk(make) for name, make in OPTIMIZERS.items()}

# %% [markdown] lang="zh"
# 山谷横向缓、纵向陡，曲率差 40 倍。灰线是等高线：

# %% [markdown] lang="en"
# The valley is gentle along one axis and 40 times as steep along the other. The grey lines are of equal loss:

# %%
x, y = torch.meshgrid(
    torch.linspace(-8, 4, 25), torch.linspace(-2.4, 2.4, 25), indexing="xy"
)
figure, axes = plt.subplots(figsize=(6, 3.4))
axes.contour(
    x,
    y,
    loss_of([x, y]),
    levels=[2, 6, 12, 20],
    colors="#b0b0b0",
    linewidths=0.8,
)
for name, path in paths.items():
    axes.plot(
        *zip(*path, strict=True),
        marker=".",
        markevery=3,
        linewidth=1,
        label=name,
    )
axes.set_xlabel("w[0]")
axes.set_ylabel("w[1]")
axes.legend(fontsize=8, loc="lower right")
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 三条路从左上角的同一点出发，走向右边的最低点。
#
# 椭圆等高线套成一个横向狭长的山谷，最低点在 (0, 0)。SGD 的折线在谷的上下两壁之间来回跳，幅度渐小；动量的折线摆动着前进；Adam 先斜着走进谷底，再沿谷底越过最低点又折回。

# %% [markdown] lang="en" tags=["caption"]
# Three ways from the same point at the upper left to the lowest point on the right.
#
# Ellipses of equal loss form a long horizontal valley with its lowest point at (0, 0). The line of SGD jumps between the upper and the lower
# side, less each time; that of momentum swings on its way; Adam's goes diagonally to the bottom, and along it past the lowest point and back.

# %%
for name, path in paths.items():
    losses = [loss_of(point) for point in path]
    crossings = sum(
        a[1] * b[1] < 0 for a, b in zip(path, path[1:], strict=False)
    )
    print(
        f"{name:20} loss {losses[0]:.1f} -> {losses[-1]:.3f}   crosses the valley {crossings} times"
    )
    assert losses[-1] < 0.2
crossed = [
    sum(a[1] * b[1] < 0 for a, b in zip(p, p[1:], strict=False))
    for p in paths.values()
]
assert crossed[0] > crossed[1] > 0

# %% [markdown] lang="zh"
# SGD 的学习率再大一点，纵向就会发散：纵向的曲率是 10，学习率超过 2 / 10 就跳得越来越远。
#
# 接着读：[冻住了还在动](../stopping/frozen-but-moving.md)，看优化器的记忆惹出的麻烦。

# %% [markdown] lang="en"
# A little more, and SGD would diverge: the curvature across the valley is 10, and with a learning rate above 2 / 10 each jump is longer than
# the one before.
#
# Read on: [frozen but moving](../stopping/frozen-but-moving.md), the trouble that an optimizer's memory makes.
