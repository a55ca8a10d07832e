# %% [markdown] lang="zh"
# # 梯度裁剪在悬崖边上做了什么？
#
# 损失曲面上有一堵陡墙，一步就可能被弹飞。裁剪不改方向，只限制一步的长度：撞上墙也只走一小步。

# %% [markdown] lang="en"
# # What does clipping do at a cliff?
#
# Where the loss has a steep wall, one step can throw the weight out of the valley. Clipping keeps the direction and limits the length:
# the step that hits the wall is as short as any other.

# %%
import matplotlib.pyplot as plt
import torch

LR, STEPS, LIMIT = 0.25, 60, 1.0


def loss_of(w):
    return w**2 / 8 + 64 * torch.relu(2 - w)


def descend(clip):
    w = torch.tensor(8.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=LR, momentum=0.75)
    path, norms = [w.item()], []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss_of(w).backward()
        norms.append(
            torch.nn.utils.clip_grad_norm_(
                [w], LIMIT if clip else float("inf")
            ).item()
        )
        optimizer.step()
        path.append(w.item())
    return path, norms


paths = {clip: descend(clip) for clip in (False, True)}

# %% [markdown] lang="zh"
# 右边是缓坡，`w < 2` 是斜率 64 的陡墙。从 8 出发，带动量的 SGD 走 60 步：

# %% [markdown] lang="en"
# A gentle slope on the right, and a wall with a slope of 64 where `w < 2`. From 8, SGD with momentum makes 60 steps:

# %%
figure, axes = plt.subplots(figsize=(6, 3.2))
axes.plot(paths[False][0], label="no clipping")
axes.plot(paths[True][0], label="clip_grad_norm_")
axes.set_xlabel("step")
axes.set_ylabel("w")
axes.legend()
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 没有裁剪，每次撞墙都飞出去；裁剪之后，停在墙脚。
#
# 两条线从 8 往下走，到 2 附近撞墙。没裁剪的那条弹到 35，滑回来再撞，前后四次；裁剪的那条在 2 附近小幅来回。

# %% [markdown] lang="en" tags=["caption"]
# Without clipping the weight is thrown out each time it hits the wall; with it, it stays at the foot.
#
# Two lines go down from 8 and hit the wall near 2. The one without clipping is thrown up to 35, slides back and hits again, four times
# in all; the clipped one swings a little around 2.

# %%
for clip, (path, norms) in paths.items():
    print(
        f"clip {clip!s:5}  norms up to {max(norms):.1f}   w in the last 30 steps {min(path[30:]):.1f} to {max(path[30:]):.1f}"
    )
assert max(paths[False][0][30:]) > 30
assert 1.5 < min(paths[True][0][30:]) and max(paths[True][0][30:]) < 2.5
assert max(paths[True][1]) > 60 * LIMIT  # the norm before clipping

w = torch.tensor([3.0, 4.0], requires_grad=True)
w.grad = torch.tensor([3.0, 4.0])
torch.nn.utils.clip_grad_norm_([w], 1.0)
print("by norm ", [round(g, 3) for g in w.grad.tolist()])
w.grad = torch.tensor([3.0, 4.0])
torch.nn.utils.clip_grad_value_([w], 1.0)
print("by value", w.grad.tolist())

# %% [markdown] lang="zh"
# `clip_grad_norm_` 返回的是**裁剪之前**的范数，所以第二行还是 60 多。它把所有参数的梯度合在一起算范数，同乘一个因子，方向不变：(3, 4) 变成 (0.6, 0.8)。`clip_grad_value_` 逐个元素裁，(3, 4) 变成 (1, 1)，方向变了。
#
# 接着读：[backward()](../basics/backward.md)，[NaN 梯度](../pitfalls/nan.md)。

# %% [markdown] lang="en"
# `clip_grad_norm_` returns the norm **before** clipping, so the second row says 60 and more as well. It takes the norm of all gradients
# together and multiplies them by one factor: the direction stays, (3, 4) becomes (0.6, 0.8). `clip_grad_value_` cuts each element by itself:
# (3, 4) becomes (1, 1), another direction.
#
# Read on: [backward()](../basics/backward.md), [NaN gradients](../pitfalls/nan.md).
