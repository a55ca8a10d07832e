import torch


class Kept:
    bytes = peak = 0

    def __init__(self, tensor):
        self.tensor = tensor.detach()
        Kept.bytes += self.tensor.nbytes
        Kept.peak = max(Kept.peak, Kept.bytes)

    def __del__(self):
        Kept.bytes -= self.tensor.nbytes


x = torch.ones(1000, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(Kept, lambda kept: kept.tensor):
    for retain in False, True:
        Kept.peak = 0
        for _ in range(3):
            loss = x.exp().sum()  # (1)!
            loss.backward(retain_graph=retain)
        print(f"retain_graph={retain}")
        print("    backward", Kept.bytes)
        print("    peak    ", Kept.peak)
        del loss
        print("    del loss", Kept.bytes)
