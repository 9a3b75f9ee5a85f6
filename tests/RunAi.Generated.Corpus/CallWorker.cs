using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Calls;

namespace RunAi.Generated.Corpus;

/// <summary>Reads paths from standard input, calls the operations of the specs, and writes the reports to standard output.</summary>
internal static class CallWorker
{
    public static async Task RunAsync(TextReader paths, TextWriter responses)
    {
        while (await paths.ReadLineAsync() is { } path)
        {
            await responses.WriteLineAsync(RowJson.Write(await CallAsync(path)));
            await responses.FlushAsync();
        }
    }

    private static async Task<CallReport> CallAsync(string path)
    {
        try
        {
            return await CallJudge.RunAsync(path, SpecUnderTest.Load(path));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Exceptions are the result that the run looks for.
            return CallReport.Failed(path, exception.ToString());
        }
    }
}
