import torch

scores = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
try:
    scores[scores[:, 0] > 100].max(0)
except IndexError as error:
    print(error)
