using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Readers.NSwag;
using RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

namespace RunAi.Generated.Corpus;

/// <summary>Reads paths from standard input and writes the results to standard output.</summary>
internal static class Worker
{
    private static readonly IThirdPartyReader[] Readers = [new NSwagReader(), new MicrosoftOpenApi16Reader()];

    public static async Task RunAsync(bool compare, TextReader paths, TextWriter responses)
    {
        while (await paths.ReadLineAsync() is { } path)
        {
            var row = Run(path);
            var comparisons = compare ? await ComparisonLineProtocol.CompareAsync(Readers, path, CancellationToken.None) : [];
            await responses.WriteLineAsync(RowJson.Write(new WorkerResponse(row, comparisons)));
            await responses.FlushAsync();
        }
    }

    private static SpecRow Run(string path)
    {
        try
        {
            return SpecRunner.Run(path);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Exceptions are the result that the run looks for.
            return new SpecRow { Spec = path, Exception = exception.ToString() };
        }
    }
}
