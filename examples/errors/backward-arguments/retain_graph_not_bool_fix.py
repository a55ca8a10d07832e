import torch

w = torch.tensor(2.0, requires_grad=True)
config = {"create_graph": None}

(w * w).backward(create_graph=bool(config["create_graph"]))
print(w.grad.item())
