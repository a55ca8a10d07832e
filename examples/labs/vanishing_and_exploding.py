# %% [markdown] lang="zh"
# # 梯度穿过多少层还剩多少？
#
# 同样 30 层，换激活函数和初始化，第一层收到的梯度能差出几十个数量级。每穿过一层，梯度都乘上一个因子：小于 1 就消失，大于 1 就爆炸。

# %% [markdown] lang="en"
# # What is left of a gradient after 30 layers?
#
# Thirty layers, and the gradient of the first differs by dozens of orders of magnitude with the activation and the initialization. Each
# layer multiplies it by a factor: below 1 it vanishes, above 1 it explodes.

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn

DEPTH, WIDTH = 30, 64


def gradients(activation, initialize):
    torch.manual_seed(0)
    layers = [
        nn.Linear(WIDTH, WIDTH, bias=False, dtype=torch.float64)
        for _ in range(DEPTH)
    ]
    for layer in layers:
        initialize(layer.weight)
    h = torch.randn(16, WIDTH, dtype=torch.float64)
    results = []
    for layer in layers:
        h = activation(layer(h))
        h.retain_grad()
        results.append(h)
    h.sum().backward()
    arriving = [h.grad.norm().item() for h in results]
    return arriving, [layer.weight.grad.norm().item() for layer in layers]


def normal(std):
    return lambda weight: nn.init.normal_(weight, std=std)


SETUPS = {
    "sigmoid, xavier": (torch.sigmoid, nn.init.xavier_uniform_),
    "tanh, std 0.08": (torch.tanh, normal(0.08)),
    "tanh, xavier": (torch.tanh, nn.init.xavier_uniform_),
    "relu, xavier": (torch.relu, nn.init.xavier_uniform_),
    "relu, kaiming": (torch.relu, nn.init.kaiming_normal_),
    "none, std 0.25": (lambda h: h, normal(0.25)),
}
norms = {name: gradients(*setup) for name, setup in SETUPS.items()}

# %% [markdown] lang="zh"
# 到达各层输出的梯度有多大，从第一层到最后一层，对数坐标：

# %% [markdown] lang="en"
# How large the gradient is that arrives at the result of each layer, from the first to the last, on a logarithmic scale:

# %%
figure, axes = plt.subplots(figsize=(6, 3.6))
for name, (arriving, _) in norms.items():
    axes.plot(range(1, DEPTH + 1), arriving, label=name)
axes.set_yscale("log")
axes.set_xlabel("layer")
axes.set_ylabel("h.grad.norm()")
axes.legend(fontsize=8)
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 损失在最右边。直线意味着每层乘上同一个因子。
#
# 六条线从右端同一高度出发。向左走，标准差 0.25 的线性层直线上升；Xavier 的 tanh 和 Kaiming 的 relu 基本持平；Xavier 的 relu、小方差的 tanh 依次下降；sigmoid 跌得最陡，到第一层只剩 1e-18 左右。

# %% [markdown] lang="en" tags=["caption"]
# The loss is at the right. A straight line: every layer multiplies by the same factor.
#
# Six lines begin at the same height at the right. Going left, the linear layers with a standard deviation of 0.25 rise in a straight line;
# tanh with Xavier and relu with Kaiming stay nearly level; relu with Xavier and tanh with a small deviation fall; sigmoid falls
# steepest, to about 1e-18 of where it began.

# %% [markdown] lang="zh"
# 穿过 29 层之后剩下多少，以及第一层、最后一层权重的 `.grad` 有多大：

# %% [markdown] lang="en"
# What is left after 29 layers, and how large the `.grad` of the first and the last weight is:


# %%
def power(value):
    return f"1e{round(torch.tensor(value, dtype=torch.float64).log10().item()):+03d}"


left = {
    name: arriving[0] / arriving[-1] for name, (arriving, _) in norms.items()
}
for name, (_, weights) in norms.items():
    print(
        f"{name:16} left {power(left[name])}   first weight {power(weights[0])}   last {power(weights[-1])}"
    )
assert left["sigmoid, xavier"] < 1e-12
assert left["tanh, std 0.08"] < 1e-4
assert left["relu, xavier"] < 1e-3
assert 0.1 < left["relu, kaiming"] < 10 and 0.1 < left["tanh, xavier"] < 10
assert left["none, std 0.25"] > 1e6
for name in ("relu, xavier", "none, std 0.25"):
    assert 0.2 < norms[name][1][0] / norms[name][1][-1] < 5

# %% [markdown] lang="zh"
# 后两列是个意外：Xavier 的 relu，到达第一层的梯度只剩万分之一，第一层和最后一层权重的 `.grad` 却在同一个数量级。权重的梯度是“到达的梯度 × 这一层的输入”；信号在前向时也逐层缩小，所以靠近损失的层，输入很小，靠近数据的层，梯度很小，乘起来都差不多。只看 `weight.grad` 会以为梯度没有消失，看到达各层的梯度才看得出来。
#
# sigmoid 的导数最大只有 0.25，所以消失得最快。Kaiming 初始化补偿了 relu 砍掉的那一半信号，梯度因此持平。
#
# 接着读：[NaN 梯度](../pitfalls/nan.md)，[不报错，也不学习](../pitfalls/silent.md)。

# %% [markdown] lang="en"
# The last columns surprise: in relu with Xavier a ten-thousandth of the gradient arrives at the first layer, and yet the `.grad` of the first
# and of the last weight are of the same order. The gradient of a weight is the arriving gradient times the layer's input, and the signal shrinks on its way
# forward too. Near the loss the input is small, near the data the gradient, and the products are alike. `weight.grad` alone hides
# that the gradient vanishes; what arrives at each layer shows it.
#
# The derivative of sigmoid is 0.25 at most, so there it vanishes fastest. Kaiming's initialization makes up for the half of the signal that
# relu throws away, which keeps the gradient level.
#
# Read on: [NaN gradients](../pitfalls/nan.md), [nothing learns, no error](../pitfalls/silent.md).
