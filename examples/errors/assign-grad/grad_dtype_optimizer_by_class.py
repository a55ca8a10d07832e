import torch

optimizers = {
    "SGD": lambda w: torch.optim.SGD([w], lr=0.5, momentum=0.5),
    "RMSprop": lambda w: torch.optim.RMSprop([w]),
    "Adagrad": lambda w: torch.optim.Adagrad([w]),
    "Adam": lambda w: torch.optim.Adam([w]),
    "AdamW": lambda w: torch.optim.AdamW([w]),
    "NAdam": lambda w: torch.optim.NAdam([w]),
    "RAdam": lambda w: torch.optim.RAdam([w]),
    "Adamax": lambda w: torch.optim.Adamax([w]),
    "Adam fused": lambda w: torch.optim.Adam([w], fused=True),
    "SGD fused": lambda w: torch.optim.SGD([w], lr=0.5, fused=True),
}
for name, optimizer in optimizers.items():
    w = torch.tensor([2.0, 3.0], requires_grad=True)
    w.grad_dtype = torch.float64
    (5 * w).sum().backward()
    try:
        optimizer(w).step()
        print(f"{name:10} ok")
    except RuntimeError as error:
        print(f"{name:10}", error)
