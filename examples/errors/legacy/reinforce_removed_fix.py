import torch
from torch.distributions import Categorical

logits = torch.tensor([0.0, 0.0], requires_grad=True)
action, reward = torch.tensor(1), 4.0

loss = -Categorical(logits=logits).log_prob(action) * reward
loss.backward()
print(logits.grad.tolist())
