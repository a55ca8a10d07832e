# %% [markdown] lang="zh"
# # 梯度累加等于大 batch 吗？
#
# 显存放不下大 batch，就拆成几个小 batch，每个都 `backward()`，最后才 `step()`。梯度一样吗？除以几要看损失怎么平均；有 BatchNorm 时，怎么除都不一样。

# %% [markdown] lang="en"
# # Is accumulating the same as one big batch?
#
# Where a big batch does not fit, split it: `backward()` for each part, one `step()` at the end. Are the gradients the same? It depends on
# what you divide by; with BatchNorm in the model, no division makes them so.

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn

PARTS = [1, 2, 4, 8, 16, 32]


def gradients(model, x, target, parts, divide):
    model.zero_grad()
    for part, wanted in zip(x.chunk(parts), target.chunk(parts), strict=True):
        loss = nn.functional.mse_loss(model(part), wanted)
        (loss / parts if divide else loss).backward()
    return torch.cat([p.grad.flatten() for p in model.parameters()])


def differences(make, divide):
    torch.manual_seed(0)
    model, x, target = make(), torch.randn(64, 8), torch.randn(64, 1)
    whole = gradients(model, x, target, 1, divide=True)
    found = [gradients(model, x, target, parts, divide) for parts in PARTS]
    return [((grad - whole).norm() / whole.norm()).item() for grad in found]


def plain():
    return nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1)).double()


def with_batch_norm():
    return nn.Sequential(
        nn.Linear(8, 16), nn.BatchNorm1d(16), nn.Tanh(), nn.Linear(16, 1)
    ).double()


torch.set_default_dtype(torch.float64)
found = {
    "loss / parts": differences(plain, divide=True),
    "loss": differences(plain, divide=False),
    "loss / parts, BatchNorm": differences(with_batch_norm, divide=True),
}
torch.set_default_dtype(torch.float32)

# %% [markdown] lang="zh"
# 64 个样本，拆成 1 到 32 份。纵轴是和一次算完的梯度相差多少（相对误差）：

# %% [markdown] lang="en"
# Sixty-four samples in 1 to 32 parts. The vertical axis shows how far the accumulated gradient is from that of the whole batch, relative
# to its norm:

# %%
figure, axes = plt.subplots(figsize=(6, 3.2))
for name, values in found.items():
    axes.plot(PARTS, values, marker="o", label=name)
axes.set_xscale("log", base=2)
axes.set_yscale("symlog", linthresh=0.01)
axes.set_ylim(-0.002, 60)
axes.set_xlabel("parts")
axes.set_ylabel("difference")
axes.legend(fontsize=8)
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 损失除以份数，梯度就和大 batch 一样；忘了除，梯度大了份数倍；有 BatchNorm，怎么都不一样。
#
# 三条线。“loss / parts”贴着 0；“loss”随份数增长，32 份时差 31 倍；带 BatchNorm 的那条，份数越多差得越远。

# %% [markdown] lang="en" tags=["caption"]
# Divided by the number of parts, the gradient is that of the big batch. Forget it, and it is so many times too large. With BatchNorm it
# never fits.
#
# Three lines. "loss / parts" lies at 0; "loss" grows with the number of parts, to a difference of 31 at 32 parts; the one with BatchNorm
# moves away as the parts get smaller.

# %%
print(f"{'parts':26}", *(f"{parts:5}" for parts in PARTS))
for name, values in found.items():
    print(f"{name:26}", *(f"{value:5.2f}" for value in values))
assert max(found["loss / parts"]) < 1e-12
assert all(
    abs(value - (parts - 1)) < 1e-9
    for parts, value in zip(PARTS, found["loss"], strict=True)
)
assert all(value > 0.05 for value in found["loss / parts, BatchNorm"][1:])

# %% [markdown] lang="zh"
# 默认的 `reduction="mean"` 已经除过小 batch 的样本数，所以还要再除以份数；用 `"sum"` 就不用。BatchNorm 用小 batch 自己的均值和方差，拆开之后算的就是另一个函数，和梯度累加无关。
#
# 接着读：[zero_grad()](../basics/zero-grad.md)。

# %% [markdown] lang="en"
# The default, `reduction="mean"`, has divided by the size of the part already; the number of parts is still missing. BatchNorm takes mean
# and variance from the part that it sees: split, the model is another function, and no scaling brings the first one back.
#
# Read on: [zero_grad()](../basics/zero-grad.md).
