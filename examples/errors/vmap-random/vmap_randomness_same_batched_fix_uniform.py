import torch


def draw(chances):
    return (torch.rand(2) < chances).float()


chances = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
print(torch.vmap(draw, randomness="same")(chances).tolist())
