using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Hand;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A whole call that ends in an exception with what the server says of the error.</summary>
public class ErrorAnswer
{
    private readonly Rivals _rivals = new(
        HttpStatusCode.Conflict, """{"code":409,"message":"There is a project of that name.","details":"vision-7 belongs to the department vision."}"""u8.ToArray());

    private readonly ProjectCreation _plain = PlainSamples.Project();
    private readonly Administrator.ProjectCreationRequest _runAi = RunAiSamples.Project();

    [Benchmark(Baseline = true)]
    public Task<Exception> Hand() => Caught<HandException>(_rivals.Hand.CreateProjectAsync(_plain));

    [Benchmark]
    public Task<Exception> RunAi() => Caught<RunAiApiException>(_rivals.RunAi.CreateProjectAsync(_runAi));

    [Benchmark]
    public Task<Exception> SystemTextJson() => Caught<HandException>(_rivals.SystemTextJson.CreateProjectAsync(_plain));

    private static async Task<Exception> Caught<TException>(Task call)
        where TException : Exception
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new InvalidOperationException("The call didn't fail.");
    }
}
