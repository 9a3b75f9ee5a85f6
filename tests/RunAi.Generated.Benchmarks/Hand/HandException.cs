using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>The exception of the hand-written clients for an error response.</summary>
public sealed class HandException(int status, ProblemDetails? problem) : Exception(problem?.Message ?? $"The server returned {status}.")
{
    public int Status { get; } = status;

    public ProblemDetails? Problem { get; } = problem;
}
