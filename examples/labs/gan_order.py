# %% [markdown] lang="zh"
# # 两个优化器，顺序错了会怎样？
#
# 生成器和判别器各有一个优化器，一个循环里要 `backward()` 两次。忘了断开、忘了清零，不会报错，训练照样在跑，只是某个网络收到了不该收的梯度。

# %% [markdown] lang="en"
# # Two optimizers: what if their order is wrong?
#
# A generator and a critic, each with an optimizer, and two `backward()` in one loop. A `detach()` or a `zero_grad()` that is missing raises
# nothing: training goes on, and one of the networks gets gradients that are not meant for it.

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn

TARGET, STEPS = 3.0, 60


def train(detach, clear):
    """A generator of one number, and a critic that tells it from 3."""
    shift = torch.tensor(0.0, requires_grad=True)
    critic = nn.Linear(1, 1)
    nn.init.constant_(critic.weight, 0.5)
    nn.init.zeros_(critic.bias)
    of_generator = torch.optim.SGD([shift], lr=0.25)
    of_critic = torch.optim.SGD(critic.parameters(), lr=0.25, weight_decay=0.5)
    path, leaks = [shift.item()], []
    for _ in range(STEPS):
        fake, real = shift.view(1, 1), torch.full((1, 1), TARGET)
        of_critic.zero_grad()
        (
            critic(fake.detach() if detach else fake) - critic(real)
        ).sum().backward()
        leaks.append(0.0 if shift.grad is None else shift.grad.item())
        of_critic.step()

        if clear:
            of_generator.zero_grad()
        (-critic(shift.view(1, 1))).sum().backward()
        of_generator.step()
        shift.grad = None
        path.append(shift.item())
    return path, leaks


WAYS = {
    "detach, zero_grad": train(detach=True, clear=True),
    "zero_grad only": train(detach=False, clear=True),
    "neither": train(detach=False, clear=False),
}

# %% [markdown] lang="zh"
# 生成器只有一个数 `shift`，目标是 3。三种写法：

# %% [markdown] lang="en"
# The generator is one number, `shift`, which is to become 3. Three ways to write the loop:

# %%
figure, axes = plt.subplots(figsize=(6, 3.2))
for name, (path, _) in WAYS.items():
    axes.plot(
        path, label=name, linestyle="--" if name == "zero_grad only" else "-"
    )
axes.axhline(TARGET, color="#b0b0b0", linewidth=0.8)
axes.set_xlabel("step")
axes.set_ylabel("shift")
axes.legend(fontsize=8)
plt.show()

# %% [markdown] lang="zh" tags=["caption"]
# 前两种走同一条路，收敛到 3；两样都不写，60 步还走不到 1。
#
# 灰线标出 3。两条重合的线绕着 3 摆动，幅度越来越小。第三条从 0 慢慢往上爬，到最后还在 1 以下。

# %% [markdown] lang="en" tags=["caption"]
# The first two go the same way and settle at 3; with neither, 60 steps do not reach 1.
#
# A grey line marks 3. Two lines that lie on each other swing around it, less and less. The third creeps up from 0 and is
# still below 1 at the end.

# %%
for name, (path, leaks) in WAYS.items():
    print(
        f"{name:18} end {path[-1]:5.2f}   leaked into the generator at step 1: {leaks[0]}"
    )
right, waste, wrong = (path for path, _ in WAYS.values())
assert abs(right[-1] - TARGET) < 0.5
assert right == waste
assert max(wrong) < 1

# %% [markdown] lang="zh"
# 判别器的损失也经过生成器的输出，不断开，这个梯度就漏进 `shift.grad`。清零能补救，只是白算了一遍；两样都忘，漏进来的和自己的一正一负，几乎抵消，生成器就走不动，也没有任何报错。
#
# 接着读：[梯度漏进另一个网络](../basics/zero-grad.md)，[两次反向之间的 step()](../pitfalls/step-order.md)。

# %% [markdown] lang="en"
# The critic's loss goes through the generator's output. Without `detach()` its gradient leaks into `shift.grad`. Clearing mends that, and the
# work was for nothing; with both forgotten, what leaked in and the generator's own gradient nearly cancel out: it hardly moves, and nothing raises.
#
# Read on: [zero_grad()](../basics/zero-grad.md), [`step()` between two backwards](../pitfalls/step-order.md).
