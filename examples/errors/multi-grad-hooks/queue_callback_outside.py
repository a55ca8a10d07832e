import torch

engine = torch.autograd.Variable._execution_engine
try:
    engine.queue_callback(lambda: print("done"))
except RuntimeError as error:
    print(error)
