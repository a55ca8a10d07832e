import warnings

import torch

for values in [5.0], [5.0, 5.0]:
    reward = torch.tensor(values, requires_grad=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        std = reward.std()
    normalized = (reward - reward.mean()) / (std + 2**-20)
    normalized.sum().backward()
    print(len(values), normalized.tolist(), reward.grad.tolist())
