using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>An error answer as a hand-written client throws it.</summary>
public sealed class HandException(int status, ProblemDetails? problem) : Exception(problem?.Message ?? $"The server answered {status}.")
{
    public int Status { get; } = status;

    public ProblemDetails? Problem { get; } = problem;
}
