from torch.autograd.graph import allow_mutation_on_saved_tensors

try:
    with allow_mutation_on_saved_tensors():
        with allow_mutation_on_saved_tensors():
            pass
except RuntimeError as error:
    print(error)
