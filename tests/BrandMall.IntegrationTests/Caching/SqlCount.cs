using System.Diagnostics;
using BrandMall.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>Counts every command a mall sends to its database for a request while it stands; the follower, the jobs and the index go on by themselves and carry no request's trace.</summary>
internal sealed class SqlCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly string _database;
    private int _count;

    public SqlCount(Mall mall)
    {
        _database = Mall.PostgresServer is null ? mall.ConnectionString : new Npgsql.NpgsqlConnectionStringBuilder(mall.ConnectionString).Database!;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => Volatile.Read(ref _count);

    public List<string> Commands { get; } = [];

    public void Reset()
    {
        Interlocked.Exchange(ref _count, 0);
        lock (Commands)
        {
            Commands.Clear();
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command }
            && command.Connection?.ConnectionString.Contains(_database, StringComparison.Ordinal) == true && Activity.Current?.OperationName == RequestTrace.Name)
        {
            Interlocked.Increment(ref _count);
            lock (Commands)
            {
                Commands.Add(command.CommandText);
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
