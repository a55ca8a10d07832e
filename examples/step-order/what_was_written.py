import torch

for write in [
    "None",
    "torch.optim.SGD([w0], lr=0.5).step()",
    "torch.optim.SGD([w1], lr=0.5).step()",
    "torch.optim.SGD([w1], lr=0.0).step()",
    "torch.optim.SGD([w1], lr=0.5, foreach=True).step()",
    "torch.optim.AdamW([w1], lr=0.5).step()",
    "torch.optim.SGD([w1], lr=0.5, fused=True).step()",
    "torch.optim.Adam([w1], lr=0.5, fused=True).step()",
    "torch.optim.AdamW([w1], lr=0.5, fused=True).step()",
    "torch.optim.Adagrad([w1], lr=0.5, fused=True).step()",
    "w1.data.sub_(1.0)",
]:
    w0 = torch.tensor(2.0, requires_grad=True)
    w1 = torch.tensor(3.0, requires_grad=True)
    loss = w0 * 1.0 * w1  # (1)!
    loss.backward(retain_graph=True)
    eval(write)
    w0.grad = None
    try:
        loss.backward()
        result = f"w0.grad {w0.grad.item():.1f}"
    except RuntimeError:
        result = "raises"
    print(f"{write:52} versions {w0._version} {w1._version}  {result}")
