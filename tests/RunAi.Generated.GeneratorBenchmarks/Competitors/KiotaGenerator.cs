using System.Reflection;
using System.Runtime.CompilerServices;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Runs Kiota in this process as its command line does: including parsing, with default settings, writing files.</summary>
internal sealed class KiotaGenerator : IDisposable
{
    private readonly KiotaLoadContext _context = new();
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("kiota-");
    private readonly HttpClient _http = new();

    /// <summary>Initializes a new instance of the class.</summary>
    /// <param name="json">The document, which is written to a file because Kiota reads files only.</param>
    public KiotaGenerator(string json) => File.WriteAllText(SpecPath, json);

    private string SpecPath => Path.Combine(_directory.FullName, "spec.json");

    private string OutputPath => Path.Combine(_directory.FullName, "out");

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Generate()
    {
        var library = _context.LoadFromAssemblyName(new AssemblyName("Kiota.Builder"));
        dynamic configuration = Activator.CreateInstance(library.GetType("Kiota.Builder.Configuration.GenerationConfiguration", throwOnError: true)!)!;
        configuration.OpenAPIFilePath = SpecPath;
        configuration.OutputPath = OutputPath;
        configuration.ClientClassName = "ApiClient";
        configuration.ClientNamespaceName = "Peer";
        configuration.CleanOutput = true;
        dynamic builder = Create(library.GetType("Kiota.Builder.KiotaBuilder", throwOnError: true)!, configuration);
        ((Task)builder.GenerateClientAsync(CancellationToken.None)).GetAwaiter().GetResult();
    }

    /// <summary>Returns the files of the last generation.</summary>
    public IReadOnlyList<string> Texts() => [.. Directory.EnumerateFiles(OutputPath, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];

    public void Dispose()
    {
        _http.Dispose();
        _directory.Delete(recursive: true);
    }

    // KiotaBuilder(ILogger<KiotaBuilder> logger, GenerationConfiguration config, HttpClient client, …)
    private object Create(Type builder, object configuration)
    {
        var logging = _context.LoadFromAssemblyName(new AssemblyName("Microsoft.Extensions.Logging.Abstractions"));
        var logger = Activator.CreateInstance(
            logging.GetType("Microsoft.Extensions.Logging.Abstractions.NullLogger`1", throwOnError: true)!.MakeGenericType(builder))!;
        var constructor = builder.GetConstructors().Single();
        object?[] given = [logger, configuration, _http];
        return constructor.Invoke([.. given, .. constructor.GetParameters().Skip(given.Length).Select(parameter => parameter.DefaultValue)]);
    }
}
