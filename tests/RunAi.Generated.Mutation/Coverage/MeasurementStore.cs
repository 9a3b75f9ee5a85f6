using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RunAi.Generated.Mutation.Projects;

namespace RunAi.Generated.Mutation.Coverage;

/// <summary>Keeps what was measured of each test class in a folder, as long as no file of the repository changes.</summary>
internal sealed class MeasurementStore
{
    // Editing the list of equivalent mutants changes no measurement.
    private const string OwnFolder = "tests/RunAi.Generated.Mutation/";

    private readonly string _directory;

    private MeasurementStore(string directory) => _directory = directory;

    /// <summary>Opens the folder for the present state of the files.</summary>
    /// <param name="root">The folder of all measurements.</param>
    /// <param name="copy">The files of the repository.</param>
    /// <param name="tests">The test project.</param>
    /// <param name="files">The mutated files.</param>
    public static async Task<MeasurementStore> OpenAsync(string root, WorkingCopy copy, string tests, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', files.Prepend(tests))));
        foreach (var path in copy.EnumerateFiles().Where(path => !path.StartsWith(OwnFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(copy.Directory, path))));
        }

        return new MeasurementStore(Directory.CreateDirectory(Path.Combine(root, Convert.ToHexStringLower(hash.GetCurrentHash())[..16])).FullName);
    }

    /// <summary>Returns the path of the file that the probes of a test class are written to.</summary>
    public string ProbesOf(string testClass) => Path.Combine(_directory, testClass + ".probes");

    /// <summary>Returns which probes the tests of a class executed.</summary>
    public byte[] ReadProbes(string testClass) => File.ReadAllBytes(ProbesOf(testClass));

    /// <summary>Returns how long a test class takes; <see langword="null"/> if it has not been measured.</summary>
    public TimeSpan? Find(string testClass) => File.Exists(DurationOf(testClass))
        ? TimeSpan.FromSeconds(double.Parse(File.ReadAllText(DurationOf(testClass)), CultureInfo.InvariantCulture))
        : null;

    /// <summary>Keeps how long a test class takes.</summary>
    public void Add(string testClass, TimeSpan duration) =>
        File.WriteAllText(DurationOf(testClass), duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture));

    private string DurationOf(string testClass) => Path.Combine(_directory, testClass + ".seconds");
}
