using System.Net;
using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Checks;
using RunAi.Generated.Benchmarks.Hand;
using RunAi.Generated.Benchmarks.NSwag;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.Samples;
using NSwagModels = RunAi.Generated.Benchmarks.NSwag.NSwagAdministratorClientModels;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>A complete call that throws an exception, which is caught and whose error is read.</summary>
public partial class ErrorResponse
{
    private const string Text = "There is a project of that name.";

    private const string Message = "message";

    private readonly Competitors _competitors = new(
        HttpStatusCode.Conflict,
        System.Text.Encoding.UTF8.GetBytes($$"""{"code":409,"message":"{{Text}}","details":"vision-7 belongs to the department vision."}"""));

    private readonly ProjectCreation _plain = PlainSamples.Project();
    private readonly Administrator.ProjectCreationRequest _runAi = RunAiSamples.Project();
    private readonly NSwagModels.ProjectCreationRequest _nswag = NSwagSamples.Project();

    /// <summary>Gets or sets what is read: the typed error, or the message of the exception, which some clients create on demand.</summary>
    [Params("error", Message)]
    public string Content { get; set; } = "error";

    [GlobalSetup]
    public async Task Setup()
    {
        foreach (var call in BenchmarkMethods.Get<Task<string?>>(this))
        {
            if (await call() is not { } text || (Content != Message && text != Text))
            {
                throw new InvalidOperationException($"{call.Method.Name} does not return the message of the server.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public Task<string?> Hand() => CatchAsync<HandException>(_competitors.Hand.CreateProjectAsync(_plain), static exception => exception.Problem?.Message);

    [Benchmark]
    public Task<string?> RunAi() =>
        CatchAsync<RunAiApiException<Administrator.Error>>(_competitors.RunAi.CreateProjectAsync(_runAi), static exception => exception.Error.Message);

    [Benchmark]
    public Task<string?> SystemTextJson() =>
        CatchAsync<HandException>(_competitors.SystemTextJson.CreateProjectAsync(_plain), static exception => exception.Problem?.Message);

    [Benchmark]
    public Task<string?> NSwag() =>
        CatchAsync<NSwagModels.ApiException<NSwagModels.Error>>(_competitors.NSwag.CreateProjectAsync(_nswag), static exception => exception.Result.Message);

    [Benchmark]
    public async Task<string?> Refit()
    {
        try
        {
            await _competitors.Refit.CreateProjectAsync(_plain).ConfigureAwait(false);
            return null;
        }
        catch (global::Refit.ApiException exception)
        {
            return Content == Message ? exception.Message : (await exception.GetContentAsAsync<ProblemDetails>().ConfigureAwait(false))?.Message;
        }
    }

    private async Task<string?> CatchAsync<TException>(Task call, Func<TException, string?> text)
        where TException : Exception
    {
        try
        {
            await call.ConfigureAwait(false);
            return null;
        }
        catch (TException exception)
        {
            return Content == Message ? exception.Message : text(exception);
        }
    }
}
