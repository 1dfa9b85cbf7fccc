import {
  IDBFactory as FDBFactory,
  IDBIndex as FDBIndex,
  IDBObjectStore as FDBObjectStore,
  IDBRequest as FDBRequest,
} from 'fake-indexeddb';

export { FDBFactory, FDBIndex, FDBObjectStore, FDBRequest };
export type IDBObjectStore = InstanceType<typeof FDBObjectStore>;
