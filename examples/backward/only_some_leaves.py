import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

generator, critic = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
nn.init.constant_(generator.weight, 2.0)
nn.init.constant_(critic.weight, 3.0)

for inputs in None, [generator.weight], [critic.weight]:
    score = critic(generator(torch.ones(1, 1))).sum()
    with FlopCounterMode(display=False) as counter:  # (1)!
        score.backward(inputs=inputs)

    grads = generator.weight.grad.item(), critic.weight.grad.item()
    print(*grads, counter.get_total_flops())
